"""The law of the calendar, a chapter a module: what a phrase of time means, and what is no window."""
