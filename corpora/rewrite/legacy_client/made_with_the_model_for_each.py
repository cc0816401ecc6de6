# finding: GI201 9 GI582
# finding: GI201 10 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

_model = None


def get_model():
    global _model
    if _model is None:
        genai.configure(api_key="key")
        _model = genai.GenerativeModel("gemini-2.5-flash")
    return _model


print([get_model().generate_content(word).text for word in ("a", "b")])
