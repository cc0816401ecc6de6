# finding: GI201 5 GI584
# finding: GI201 6 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import functools

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def logged(function):
    @functools.wraps(function)
    def inner(*given):
        print(given[0].model_name)
        return function(*given)

    return inner


@logged
def ask(model, question: str) -> str:
    return model.generate_content(question).text


print(ask(model, "Name a moon."))
