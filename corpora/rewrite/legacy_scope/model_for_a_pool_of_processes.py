# finding: GI201 5 GI584
# finding: GI201 6 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
from multiprocessing.pool import ThreadPool

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(model, question: str) -> str:
    return model.generate_content(question).text


print(ThreadPool(2).apply_async(ask, (model, "Name a moon.")).get())
