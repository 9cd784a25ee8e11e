"""One module per kind of rule: each judges one rule on one case (semantics §3-§8)."""
