# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 8 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str, live: bool) -> None:
    for chunk in model.generate_content(question, stream=live):
        print(chunk.text)


ask("Name a moon.", True)
