"""``python -m sop_compiler`` = ``sop``."""

from sop_compiler.cli.main import main

if __name__ == "__main__":
    main()
