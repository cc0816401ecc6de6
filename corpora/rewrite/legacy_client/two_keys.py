# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 8 GI582
# finding: GI201 12 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="one")
model = genai.GenerativeModel("gemini-2.5-flash")


def other() -> None:
    genai.configure(api_key="two")


other()
print(model.generate_content("Name a moon.").text)
