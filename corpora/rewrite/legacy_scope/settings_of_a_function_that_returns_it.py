# finding: GI201 3 GI583
# finding: GI201 7 GI583
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def make(temperature: float) -> genai.GenerativeModel:
    return genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": temperature})


print(make(0.2).generate_content("Name a moon.").text, make(0.9).generate_content("Name a moon.").text)
