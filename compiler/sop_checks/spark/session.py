"""The Spark session of a run, and what to say when there is none."""

from __future__ import annotations

import atexit
import logging
import os
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import sop_checks
from sop_checks.errors import InputError

_log = logging.getLogger(__name__)
_INSTALL = 'pip install "sop-compiler[spark]"'
_NO_SPARK = (
    "Mesin Spark belum terpasang: paket {name} tidak ada. Pasang dengan {install}; diperlukan juga Java 17 "
    "(Debian: apt install openjdk-17-jre-headless). Tanpa Spark, pakai --engine duckdb: hasilnya sama."
)
_NO_JAVA = (
    "Spark tidak dapat dijalankan karena Java tidak ditemukan. Pasang Java 17 "
    "(Debian: apt install openjdk-17-jre-headless) atau tunjuk foldernya dengan JAVA_HOME. "
    "Tanpa Spark, pakai --engine duckdb: hasilnya sama."
)
# Instants stay instants and column names what they are, whatever the cluster's defaults.
_OPTIONS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.caseSensitive": "true",
    "spark.sql.parquet.inferTimestampNTZ.enabled": "true",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "10000",
}
# Who configures Spark also says what it prints, and where.
_CONFIGURED = ("SPARK_HOME", "SPARK_CONF_DIR", "PYSPARK_GATEWAY_PORT", "PYSPARK_SUBMIT_ARGS")
_LOGGING = """\
rootLogger.level = error
rootLogger.appenderRef.file.ref = file
logger.gateway.name = org.apache.spark.api.python.PythonGatewayServer
logger.gateway.level = error
appender.file.type = File
appender.file.name = file
appender.file.fileName = {log}
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = %d{{HH:mm:ss}} %p %c{{1}}: %m%n%ex
"""
_WHERE = "log Spark"
_CONDITION = re.compile(r"\[([A-Z][A-Z0-9_]+(?:\.[A-Z0-9_]+)*)\]")
_log_places: list[Path] = []
"""The log of the Spark that was started here, in a folder that goes unless an error refers to it."""


def open_session() -> Any:
    """A session of its own on the Spark that is running or configured, else on this computer.

    Raises:
        InputError: pyspark, pyarrow, pandas or Java is missing.
    """
    for name in ("pyspark", "pyarrow", "pandas"):
        if find_spec(name) is None:
            raise InputError(_NO_SPARK.format(name=name, install=_INSTALL))
    spark_session: Any = import_module("pyspark.sql").SparkSession
    session: Any = (spark_session.getActiveSession() or started(spark_session)).newSession()
    for key, value in _OPTIONS.items():
        session.conf.set(key, value)
    if not session.sparkContext.master.startswith("local"):
        _ship(session.sparkContext)
    return session


def started(spark_session: Any) -> Any:
    """A new Spark, as the environment and ``spark-defaults.conf`` say, else on this computer."""
    if os.environ.get("SPARK_REMOTE"):
        raise InputError("Spark Connect (SPARK_REMOTE) tidak didukung; pakai --master lewat spark-submit.")
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        raise InputError(_NO_JAVA)
    # The workers of a local Spark are this Python, not whichever comes first on the PATH.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = spark_session.builder.appName("sop check").config("spark.ui.showConsoleProgress", "false")
    if any(name in os.environ for name in _CONFIGURED):
        builder = builder.config("spark.log.level", "ERROR")
    else:
        builder = builder.config("spark.driver.extraJavaOptions", _quiet())
    try:
        return builder.getOrCreate()
    except Exception as error:
        # pyspark tells by many exceptions that the Java process ended before it answered.
        _log.debug("Spark did not start", exc_info=True)
        raise InputError(f"Spark tidak dapat dijalankan ({type(error).__name__}). {_NO_JAVA}") from None


def _quiet() -> str:
    """Java options by which Spark writes errors to a file from its first moment, and prints nothing."""
    folder = Path(tempfile.mkdtemp(prefix="sop-spark-"))
    log, settings = folder / "spark.log", folder / "log4j2.properties"
    settings.write_text(_LOGGING.format(log=log.as_posix()), encoding="utf-8")
    _log_places.append(log)
    atexit.register(_forget, folder)
    return f"-Dlog4j2.configurationFile={settings.as_uri()}"


def _forget(folder: Path) -> None:
    if _log_places:
        shutil.rmtree(folder, ignore_errors=True)


def _where() -> str:
    """Where the details of an error stand; that log is kept."""
    return str(_log_places.pop()) if _log_places else _WHERE


def functions() -> Any:
    """``pyspark.sql.functions``."""
    return import_module("pyspark.sql.functions")


def _ship(context: Any) -> None:
    """Executors of a cluster get this package along; they need Python, pyarrow and pandas themselves."""
    root = Path(sop_checks.__file__).parent
    place = Path(tempfile.mkdtemp(prefix="sop-")) / "sop_checks.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(root.rglob("*.py")):
            archive.write(file, file.relative_to(root.parent))
    context.addPyFile(str(place))


@contextmanager
def spark_errors(what: str) -> Generator[None]:
    """Errors of Spark in words for the user; its own words may quote cells of the data.

    Raises:
        InputError: instead of any error of Spark.
    """
    kinds: tuple[type[Exception], ...] = (
        import_module("py4j.protocol").Py4JError,
        import_module("pyspark.errors").PySparkException,
    )
    try:
        yield
    except kinds as error:
        _log.debug("Spark failed", exc_info=True)
        condition: Any = getattr(error, "getCondition", lambda: None)
        told = _CONDITION.search(str(error))
        name: str = condition() or (told[1] if told else type(error).__name__)
        raise InputError(f"{what} ({name}). Rinciannya ada dalam {_where()}.") from None
