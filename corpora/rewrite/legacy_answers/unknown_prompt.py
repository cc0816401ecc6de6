# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 8 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question):
    response = model.generate_content(question)
    return response.text


print(ask.__name__)
