# finding: GI201 3 GI584
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def models():
    model = genai.GenerativeModel("gemini-2.5-flash")
    yield model


for one in models():
    print(one.generate_content("Name a moon.").text)
