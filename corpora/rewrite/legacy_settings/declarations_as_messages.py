# finding: GI201 3 GI584
# finding: GI201 5 GI583
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
declaration = genai.protos.FunctionDeclaration(name="moons", description="How many moons.")
model = genai.GenerativeModel("gemini-2.5-flash", tools=[declaration])
print(len(model.generate_content("Name a moon.").candidates))
