# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
def ask() -> str:
    import google.generativeai as genai
    from google.api_core import exceptions

    genai.configure(api_key="key")
    model = genai.GenerativeModel("gemini-2.5-flash")
    try:
        return model.generate_content("Name a moon.").text
    except exceptions.ResourceExhausted:
        return "later"


print(ask())
