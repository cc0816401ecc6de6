# finding: GI201 7 GI584
# run: google-generativeai is archived and not installed
import google.generativeai as genai


def ask(fake, prompt):
    model = fake
    if model is None:
        model = genai.GenerativeModel("gemini-1.5-flash")
    return model.generate_content(prompt)
