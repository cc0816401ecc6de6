# finding: GI201 5 GI580
# finding: GI201 6 GI583
# finding: GI201 7 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import lookup

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", tools=[lookup.moons])
print(len(model.generate_content("Which moons has Mars?").candidates))
