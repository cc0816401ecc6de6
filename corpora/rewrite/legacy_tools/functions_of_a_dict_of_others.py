# finding: GI201 3 GI580
# finding: GI201 13 GI583
# finding: GI201 14 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


functions = {"moons": moons, "name": "satellites"}
model = genai.GenerativeModel("gemini-2.5-flash", tools=functions.values())
response = model.generate_content("Which moons has Mars?")
for part in response.candidates[0].content.parts:
    if part.function_call:
        print(functions[part.function_call.name](**part.function_call.args))
