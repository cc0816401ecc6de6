# finding: GI201 3 GI580
# finding: GI201 16 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def logged(function):
    def inner(*args):
        print("made")
        return function(*args)

    return inner


@logged
def make():
    return genai.GenerativeModel("gemini-2.5-flash")


print(make().generate_content("Name a moon.").text)
