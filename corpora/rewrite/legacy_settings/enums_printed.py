# finding: GI201 4 GI584
# finding: GI201 10 GI583
# finding: GI201 11 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.generativeai.types import HarmBlockThreshold, HarmCategory

genai.configure(api_key="key")
SAFETY = {HarmCategory.HARM_CATEGORY_HARASSMENT: HarmBlockThreshold.BLOCK_NONE}


def ask(question: str) -> str:
    print(len(SAFETY))
    model = genai.GenerativeModel("gemini-2.5-flash", safety_settings=SAFETY)
    return model.generate_content(question).text


print(ask("Name a moon."))
