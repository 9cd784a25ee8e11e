"""Help with writing SOPs: canonical form, new drafts, revisions, completion in editors."""
