"""Run-time of the compliance checks: calendar, records, rules, engines, reports, pytest plugin.

Never imports ``sop_compiler``: the compiled suite under ``checks/`` stands on this package alone.
"""
