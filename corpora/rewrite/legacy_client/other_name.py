# finding: GI201 4 GI584
# finding: GI201 5 GI580
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as palm

genai = "a name of its own"
palm.configure(api_key="key")
model = palm.GenerativeModel("gemini-2.5-flash")
print(genai, model.generate_content("Name a moon.").text)
