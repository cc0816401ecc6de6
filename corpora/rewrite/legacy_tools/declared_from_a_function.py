# finding: GI201 3 GI583
# finding: GI201 13 GI584
# finding: GI201 14 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


declaration = genai.types.FunctionDeclaration.from_function(moons)
model = genai.GenerativeModel("gemini-2.5-flash", tools=[declaration])
print(len(model.generate_content("Which moons has Mars?").candidates))
