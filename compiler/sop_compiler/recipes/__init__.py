"""Files that make a forge check proposals to a handbook: workflows, owners, a form for reasons."""

from sop_compiler.recipes.files import FORGES, Recipe, recipe, write_recipe

__all__ = ["FORGES", "Recipe", "recipe", "write_recipe"]
