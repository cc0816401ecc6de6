# finding: GI201 3 GI580
# finding: GI201 11 GI580
# finding: GI201 12 GI532
# finding: GI201 13 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet) -> str:
    """Name the moons of a planet."""
    return "Phobos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
chat = model.start_chat(enable_automatic_function_calling=True)
response = chat.send_message("Which moons has Mars?")
print(response.text)
