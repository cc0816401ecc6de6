# finding: GI201 3 GI580
# finding: GI201 10 GI583
# finding: GI201 12 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def ask(question: str, hot: bool) -> str:
    config = {"temperature": 0.2}
    if hot:
        config["temperature"] = 1.0
    model = genai.GenerativeModel("gemini-2.5-flash", generation_config=config)
    config["top_p"] = 0.1
    response = model.generate_content(question)
    return response.text


print(ask("Name a moon.", True))
