# finding: GI201 3 GI580
# finding: GI201 7 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def make(name: str):
    return genai.GenerativeModel(name)


print(make("gemini-2.5-flash").generate_content("Name a moon.").text)
