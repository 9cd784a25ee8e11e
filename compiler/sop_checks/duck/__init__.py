"""The columnar engine: DuckDB groups cases that are alike, the reference evaluator judges one of each."""
