# finding: GI201 10
# finding: GI201 11
# finding: GI201 12
# types: the archived SDK is unknown to the checker, and google-genai a module
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
try:
    import google.generativeai as genai
except ImportError:
    genai = None


def ask(question: str) -> str | None:
    if genai is None:
        return None
    genai.configure(api_key="key")
    model = genai.GenerativeModel("gemini-2.5-flash")
    response = model.generate_content(question)
    return response.text


print(ask("Name a moon."))
# output
try:
    from google import genai
except ImportError:
    genai = None


def ask(question: str) -> str | None:
    if genai is None:
        return None
    client = genai.Client(api_key="key")
    model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."))
