"""The checks on Spark (extra ``spark``): the same engine on every executor, over whole cases.

Spark reads, shuffles by case and hands each executor rows; what judges them is the engine of every
other run, so nothing about the meaning of a check is written twice.  Only :mod:`.session`,
:mod:`.dataset` and :mod:`.engine` need pyspark.
"""
