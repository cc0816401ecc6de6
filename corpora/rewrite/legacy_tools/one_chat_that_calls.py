# finding: GI201 3 GI580
# finding: GI201 12 GI580
# finding: GI201 17 GI584
# finding: GI201 19 GI580
# finding: GI201 20 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])


def ask(careful: bool) -> str:
    if careful:
        chat = model.start_chat()
    else:
        chat = model.start_chat(enable_automatic_function_calling=True)
    response = chat.send_message("Which moons has Mars?")
    return response.text


print(ask(True))
