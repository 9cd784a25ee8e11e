"""Word tables and table text → SOP files, new or merged into existing ones."""
