"""The command line ``sop``: options, printing, exit codes; Click stays in this package."""
