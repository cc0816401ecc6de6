# finding: GI201 3 GI580
# finding: GI201 11 GI583
# finding: GI201 12 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> int:
    """How many moons a planet has."""
    return len(planet)


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
print(model.generate_content("How many moons has Mars?").candidates[0].content.parts[0])
