# finding: GI103 11 GI531
# finding: GI103 12 GI516
from google import genai

client = genai.Client()


def moons(planet: str) -> str:
    """Names the moons of a planet."""
    return "Titan"


chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [moons]})
print(chat.send_message("Which moons has Saturn?").text)
print(len(chat.get_history()))
