# finding: GI201 3 GI584
# finding: GI201 12 GI580
# finding: GI201 16 GI584
# finding: GI201 17 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])


def ask(question: str, automatic: bool) -> str:
    chat = model.start_chat(enable_automatic_function_calling=automatic)
    return chat.send_message(question).text


print(ask("Which moons has Mars?", True))
