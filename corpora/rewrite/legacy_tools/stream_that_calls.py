# finding: GI201 3 GI580
# finding: GI201 12 GI580
# finding: GI201 13 GI580
# finding: GI201 14 GI532
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
chat = model.start_chat(enable_automatic_function_calling=True)
for chunk in chat.send_message("Which moons has Mars?", stream=True):
    print(chunk.text)
