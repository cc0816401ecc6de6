# finding: GI201 3 GI584
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def make() -> "genai.GenerativeModel":
    return genai.GenerativeModel("gemini-2.5-flash")


print(make().generate_content("Name a moon.").text)
