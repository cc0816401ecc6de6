# finding: GI101 19 GI532
import asyncio

from google import genai

client = genai.Client()


async def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def half(number: int) -> float:
    """Half the number."""
    return number / 2


async def ask() -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double, half]}
    )
    print(response.text)


asyncio.run(ask())
