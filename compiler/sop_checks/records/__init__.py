"""Reading exports of case records: CSV, TSV, XLSX, JSON and JSONL, with or without a mapping."""
