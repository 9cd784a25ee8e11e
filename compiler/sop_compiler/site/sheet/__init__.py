"""The official SOP AP form (PermenPAN-RB 35/2012): a table with the flowchart in its role columns."""
