# finding: GI201 3 GI585
# finding: GI201 4 GI580
# finding: GI201 8 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(whole: bool) -> None:
    response = model.generate_content("Name a moon.", stream=True)
    if whole:
        response.resolve()
    print(response.text)


ask(True)
