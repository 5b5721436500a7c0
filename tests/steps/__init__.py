"""The steps of the feature files, one module for each folder of them."""
