"""Names of preset shapes → symbols of the form."""

from __future__ import annotations

KINDS = {
    "flowChartTerminator": "kapsul",
    "ellipse": "kapsul",
    "roundRect": "kapsul",
    "flowChartAlternateProcess": "kapsul",
    "flowChartProcess": "kotak",
    "rect": "kotak",
    "flowChartPredefinedProcess": "kotak",
    "flowChartDecision": "belah-ketupat",
    "diamond": "belah-ketupat",
    "flowChartOffpageConnector": "penghubung",
    "flowChartConnector": "penghubung",
    "homePlate": "penghubung",
    "pentagon": "penghubung",
}
VML_TYPES = {
    "109": "kotak",
    "1": "kotak",
    "202": "kotak",
    "110": "belah-ketupat",
    "4": "belah-ketupat",
    "116": "kapsul",
    "2": "kapsul",
    "3": "kapsul",
    "176": "kapsul",
    "177": "penghubung",
    "120": "penghubung",
    "15": "penghubung",
    "20": "garis",
    "32": "garis",
    "33": "garis",
    "34": "garis",
    "35": "garis",
    "36": "garis",
    "37": "garis",
    "38": "garis",
}
VML_TAGS = {"rect": "kotak", "roundrect": "kapsul", "oval": "kapsul", "line": "garis", "polyline": "garis"}
