# finding: GI201 3 GI580
# finding: GI201 11 GI583
# finding: GI201 12 GI584
# finding: GI201 13 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> int:
    """How many moons a planet has."""
    return len(planet)


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
chat = model.start_chat(enable_automatic_function_calling=True)
print(chat.send_message("How many moons has Mars?").text)
