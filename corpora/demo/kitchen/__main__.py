"""``python -m kitchen eggs flour``: one suggestion, and what it cost."""

import asyncio
import sys

from kitchen.service import RecipeService
from kitchen.worker import name_all


def main() -> None:
    service = RecipeService()
    dish = service.suggest(sys.argv[1:] or ["eggs"])
    print(dish)
    print(*asyncio.run(name_all([dish])))
    print(f"{service.tokens} tokens")


if __name__ == "__main__":
    main()
