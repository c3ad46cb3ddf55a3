#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations of the layer rules in a small tree, one at a time, and expects each to be found."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import check_layers

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CLEAN = {
    "core/inside.h": SPDX + "#include <torch/torch.h>\n",
    "core/outside.h": SPDX + "#include <vector>\n",
    "core/work.cpp": SPDX + '#include "core/inside.h"\n#include "core/outside.h"\n',
    "core/store/log.cpp": SPDX + '#include <sqlite3.h>\nauto text = "SELECT a FROM b";\n',
    "core/CMakeLists.txt": "# SPDX-License-Identifier: GPL-3.0-or-later\ntarget_link_libraries(unlearn_core PRIVATE torch)\n",
    "widgets/session/job.h": SPDX + '#include <QObject>\n#include <QStringView>\n#include "core/outside.h"\n',
    "widgets/session/CMakeLists.txt":
        "# SPDX-License-Identifier: GPL-3.0-or-later\ntarget_link_libraries(unlearn_session PUBLIC unlearn_core Qt6::Gui)\n",
    "widgets/view.cpp":
        SPDX + '#include <QWidget>\n#include "widgets/session/job.h"\nauto text = tr("Select a run; update it");\n',
    "app/main.cpp": SPDX + '#include <QApplication>\n#include "widgets/session/job.h"\n',
    "app/cli/command_line.cpp": SPDX + '#include <CLI/CLI.hpp>\n#include "core/outside.h"\n#include "app/flags.h"\n',
    "app/flags.h": SPDX,
    "app/CMakeLists.txt":
        "# SPDX-License-Identifier: GPL-3.0-or-later\nadd_executable(unlearning-workbench main.cpp)\n",
    "app/cli/CMakeLists.txt":
        "# SPDX-License-Identifier: GPL-3.0-or-later\nadd_executable(unlearn command_line.cpp)\ntarget_link_libraries(unlearn PRIVATE unlearn::core)\n",
    "README.md": "# Readme\n",
    ".editorconfig": "# SPDX-License-Identifier: GPL-3.0-or-later\n",
}


class CheckLayers(unittest.TestCase):
    def found(self, changes=None):
        with tempfile.TemporaryDirectory() as root:
            for path, text in {**CLEAN, **(changes or {})}.items():
                os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
                with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                    file.write(text)
            return check_layers.violations(root)

    def expect(self, path, text, part):
        found = self.found({path: text})
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(path.split("/")[0]), found)
        self.assertIn(part, found[0])

    def test_clean_tree_passes(self):
        self.assertEqual(self.found(), [])

    def test_qt_in_core(self):
        for header in ("QString", "QtCore/QString", "qglobal.h"):
            self.expect("core/bad.cpp", SPDX + f"#include <{header}>\n", "uses no Qt")

    def test_lower_layer_in_core(self):
        self.expect("core/bad.cpp", SPDX + '#include "widgets/session/job.h"\n', "further down")

    def test_widgets_in_session(self):
        for header in ("QWidget", "QtWidgets/QLabel", "QMessageBox", "qcustomplot.h"):
            self.expect("widgets/session/bad.h", SPDX + f"#include <{header}>\n", "no widgets")

    def test_lower_layer_in_session(self):
        self.expect("widgets/session/bad.h", SPDX + '#include "widgets/plot.h"\n', "further down")

    def test_app_in_widgets(self):
        self.expect("widgets/bad.cpp", SPDX + '#include "app/flags.h"\n', "further down")

    def test_torch_in_widgets(self):
        self.expect("widgets/bad.cpp", SPDX + "#include <ATen/ATen.h>\n", "reaches LibTorch")

    def test_torch_reached_through_core(self):
        self.expect("widgets/bad.cpp", SPDX + '#include "core/inside.h"\n', "core/inside.h > torch/torch.h")
        found = self.found({"core/outside.h": SPDX + '#include "core/inside.h"\n'})
        self.assertEqual([line.split(":")[0] for line in found],
                         ["app/cli/command_line.cpp", "app/main.cpp", "widgets/session/job.h", "widgets/view.cpp"])

    def test_torch_reached_by_the_command_line(self):
        found = self.found({"app/flags.h": SPDX + "#include <c10/util/Exception.h>\n"})
        self.assertEqual([line.split(":")[0] for line in found], ["app/cli/command_line.cpp", "app/flags.h"])

    def test_qt_in_the_command_line(self):
        self.expect("app/cli/command_line.cpp", SPDX + "#include <QCoreApplication>\n", "the command line uses no Qt")
        self.expect("app/flags.h", SPDX + "#include <QString>\n", "the command line uses no Qt")

    def test_database_outside_the_store(self):
        self.expect("core/bad.cpp", SPDX + "#include <sqlite3.h>\n", "core/store alone")
        self.expect("widgets/session/bad.h", SPDX + "#include <QSqlQuery>\n", "core/store alone")

    def test_sql_outside_the_store(self):
        for sql in ("SELECT a FROM b", "insert into t values (1)", "PRAGMA user_version", "UPDATE t SET a = 1"):
            self.expect("widgets/bad.cpp", SPDX + f'auto text = "{sql}";\n', "holds SQL")

    def test_link_lines(self):
        spdx = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
        for path, line in (("core/CMakeLists.txt", "unlearn_core PRIVATE torch\n Qt6::Core"),
                           ("widgets/session/CMakeLists.txt", "unlearn_session PUBLIC Qt6::Widgets"),
                           ("widgets/CMakeLists.txt", "unlearn_widgets PUBLIC unlearn::session torch"),
                           ("widgets/CMakeLists.txt", "unlearn_widgets PRIVATE unlearn::core_internal")):
            self.expect(path, spdx + f"target_link_libraries({line})\n", "links")

    def test_missing_licence(self):
        self.expect("core/bad.cpp", "int answer();\n", "SPDX")
        self.expect("packaging/bad.sh", "#!/bin/sh\n", "SPDX")

    def test_long_file(self):
        self.assertEqual(self.found({"core/long.cpp": SPDX + "\n" * 499}), [])
        self.expect("core/long.cpp", SPDX + "\n" * 500, "501 lines")

    def test_unknown_top_level(self):
        self.expect("docs/guide.md", "# Guide\n", "top-level")


if __name__ == "__main__":
    unittest.main()
