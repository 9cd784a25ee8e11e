"""Finding the SOP, the step and the document that a record names."""
