# finding: GI201 3 unsafe
# finding: GI201 12 unsafe
# finding: GI201 13 unsafe
# finding: GI201 14 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
chat = model.start_chat(enable_automatic_function_calling=True)
response = chat.send_message("Which moons has Mars?")
print(response.text)
