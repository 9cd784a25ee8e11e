"""Views of a run: text for the terminal, JSON, files of a report folder."""
