"""The working paper of an inspection (kertas kerja audit, ``kka.xlsx``)."""

from sop_checks.report.kka.writing import KkaResult, write_kka

__all__ = ["KkaResult", "write_kka"]
