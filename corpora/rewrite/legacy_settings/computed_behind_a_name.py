# finding: GI201 3 GI580
# finding: GI201 16 GI583
# finding: GI201 17 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def pick() -> str:
    print("picked")
    return "gemini-2.5-flash"


def style() -> str:
    print("styled")
    return "Be kind."


model = genai.GenerativeModel(pick(), system_instruction=style())
response = model.generate_content("Name a moon.")
print(response.text)
