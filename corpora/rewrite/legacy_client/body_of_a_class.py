# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 9 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


class Settings:
    genai.configure(api_key="key")
    model = genai.GenerativeModel("gemini-2.5-flash")


print(Settings.model.generate_content("Name a moon.").text)
