# finding: GI101 13 GI532
from google import genai

client = genai.Client()
cart = ["tea"]


def add(item: str) -> str:
    """Adds an item to the cart."""
    cart.append(item)
    return "added"


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Add coffee.",
    config={"tools": [add], "system_instruction": f"In the cart: {cart}"},
)
print(response.text)
