# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 15 GI513
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


class Fake:
    text = ""


def _text(response) -> str:
    return response.text.strip()


response = model.generate_content("Name a moon.")
print(_text(response), _text(Fake()))
